import { headers } from "next/headers";
import { BadgeProvider, loadLocale } from "openstack-state-badges";
import { zhCN } from "openstack-state-badges/meanings/zh-CN";
import "openstack-state-badges/styles.css";

export const metadata = { title: "Servers", icons: "data:," };

// A provider is a client component, and so is what takes its defaults; language and meanings are plain data.
export default async function Layout({ children }) {
  const locale = await loadLocale((await headers()).get("accept-language"));
  return (
    <html lang="en">
      <body>
        <BadgeProvider locale={locale} meanings={zhCN}>
          {children}
        </BadgeProvider>
      </body>
    </html>
  );
}
