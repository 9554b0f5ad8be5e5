import { createInstance } from "i18next";
import { useBadgeLocale } from "openstack-state-badges";
import { VolumeStatusBadge } from "openstack-state-badges/cinder";
import { zhCN as zhCNMeanings } from "openstack-state-badges/meanings/zh-CN";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { I18nextProvider, useTranslation } from "react-i18next";
import "openstack-state-badges/styles.css";
import { Servers } from "./Servers.jsx";
import servers from "./servers.json";

const i18nIn = (lng) => {
  const i18n = createInstance();
  // i18next resolves a language only if it has a text.
  const resources = { en: { translation: { title: "Servers" } }, "zh-CN": { translation: { title: "云主机" } } };
  i18n.init({ lng, resources });
  return i18n;
};

/** A console whose language is i18next's. */
function Console({ meanings }) {
  const { t, i18n } = useTranslation();
  const locale = useBadgeLocale(i18n.resolvedLanguage);
  return (
    <>
      <h2>{t("title")}</h2>
      <Servers servers={servers} locale={locale} meanings={meanings} />
      <p>
        <VolumeStatusBadge status="creating" locale={locale} />
      </p>
    </>
  );
}

createRoot(document.getElementById("root")).render(
  <StrictMode>
    <I18nextProvider i18n={i18nIn("en")}>
      <Console />
    </I18nextProvider>
    <I18nextProvider i18n={i18nIn("zh-CN")}>
      <Console meanings={zhCNMeanings} />
    </I18nextProvider>
  </StrictMode>,
);
