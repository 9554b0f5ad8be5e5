import { useLayoutEffect } from "react";
import { PowerStateBadge, ServerBadge } from "../../src/entries/index.ts";
import { type Column, type Host, type HostProps, servers, type TableParts } from "./host.ts";

/** A console's list of servers in a host's own components, with its tag beside the badges. */
export function HostPage({ host, scheme }: HostProps & { readonly host: Host }) {
  const { sheet, root, Frame, tag, tip = (badge) => badge, variant, table = {} } = host;
  const columns: readonly Column[] = [
    { title: "Name", cell: ({ name }) => <span className="gallery-name">{name}</span> },
    { title: "Host's own", cell: tag },
    { title: "Server", cell: (server) => <ServerBadge server={server} variant={variant} /> },
    { title: "Power", cell: ({ power_state }) => tip(<PowerStateBadge state={power_state} />) },
  ];

  const [name, value = ""] = root?.(scheme) ?? [];
  useLayoutEffect(() => {
    if (name === undefined) return undefined;
    document.documentElement.setAttribute(name, value);
    return () => document.documentElement.removeAttribute(name);
  }, [name, value]);

  return (
    <>
      {sheet && <style>{sheet}</style>}
      <Frame scheme={scheme}>
        {typeof table === "function" ? table(columns) : <Rows parts={table} columns={columns} />}
      </Frame>
    </>
  );
}

function Rows({ parts, columns }: { readonly parts: TableParts; readonly columns: readonly Column[] }) {
  const { Head = "thead", Body = "tbody", Row = "tr", HeadCell = "th", Cell = "td", NameCell = Cell } = parts;
  return (
    <>
      <Head>
        <Row>
          {columns.map(({ title }) => (
            <HeadCell key={title}>{title}</HeadCell>
          ))}
        </Row>
      </Head>
      <Body>
        {servers.map((server) => (
          <Row key={server.name}>
            {columns.map(({ title, cell }, index) => {
              const Each = index === 0 ? NameCell : Cell;
              return <Each key={title}>{cell(server)}</Each>;
            })}
          </Row>
        ))}
      </Body>
    </>
  );
}
