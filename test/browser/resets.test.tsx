// Badges among all that resets do, at once. Those of real hosts are tested where the hosts are: stories/hosts/test.

import { testResets } from "../support/resets.tsx";

/** What resets do to the elements that badges are made of, all at once. */
const hostile = `
  *, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; }
  span, bdi, b { display: block; margin: 0; padding: 0; border: 0; font-size: 100%; font: inherit; line-height: 1; vertical-align: baseline; color: inherit; background: none; text-align: center; white-space: normal; width: auto; min-width: 0; position: static; border-radius: 0; }
  svg { display: block; width: 100%; height: auto; max-width: 100%; margin: 0 auto; vertical-align: middle; fill: currentColor; stroke: none; overflow: hidden; flex: 1 1 auto; align-self: stretch; color: inherit; }
  path { fill: currentColor; stroke: none; stroke-width: 0; transform-origin: 0 0; }
  rect { fill: currentColor; stroke: none; }
  ul, ol { list-style: none; margin: 0; padding: 0; display: block; }
  li { display: list-item; margin: 0 0 1em; }
  button { appearance: none; border: 0; padding: 0; margin: 0; background: none; font: inherit; line-height: 1; }
  button span { display: block; pointer-events: none; position: static; padding: 4px; color: red; }
  table span, td span, div span { vertical-align: top; font-size: 10px; line-height: 3; }
`;

testResets({ "a hostile reset": hostile });
