import "openstack-state-badges/styles.css";

export const metadata = { title: "Servers", icons: "data:," };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
