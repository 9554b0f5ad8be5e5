import { BadgeProvider, loadLocale } from "openstack-state-badges";
import { useLoaderData } from "react-router";
import { Servers } from "../Servers.jsx";
import servers from "../servers.json";

// The server loads the reader's language, and the browser gets it with the page.
export const loader = async ({ request }) => ({
  locale: await loadLocale(request.headers.get("accept-language")),
});

export default function Page() {
  const { locale } = useLoaderData();
  return (
    <>
      <Servers servers={servers} />
      <BadgeProvider locale={locale}>
        <Servers servers={servers} />
      </BadgeProvider>
    </>
  );
}
