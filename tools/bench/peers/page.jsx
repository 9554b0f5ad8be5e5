// The page on which `npm run bench:peers` measures one library. `virtual:badge` is its badge.

import * as library from "virtual:badge";
import { Fragment, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";

const { Badge, Provider = Fragment } = library;

let shift = () => {};

function List({ count }) {
  const [by, setBy] = useState(0);
  shift = setBy;
  return Array.from({ length: count }, (_, index) => <Badge key={index} state={(index + Math.trunc(by)) % 10} />);
}

const timed = (work) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

function once(count) {
  const place = document.body.appendChild(document.createElement("div"));
  const root = createRoot(place);
  const tree = (
    <Provider>
      <List count={count} />
    </Provider>
  );
  const laidOut = (work) =>
    timed(() => {
      flushSync(work);
      place.getBoundingClientRect();
    });
  const mount = laidOut(() => root.render(tree));
  const again = laidOut(() => shift(0.5));
  const change = laidOut(() => shift(1));
  const unmount = laidOut(() => root.unmount());
  place.remove();
  return { mount, again, change, unmount };
}

let held;

/** Draws badges and leaves them there, for their weight in memory to be taken; or takes them away again. */
function hold(count) {
  held?.root.unmount();
  held?.place.remove();
  held = undefined;
  if (count === 0) return;
  const place = document.body.appendChild(document.createElement("div"));
  const root = createRoot(place);
  flushSync(() =>
    root.render(
      <Provider>
        <List count={count} />
      </Provider>,
    ),
  );
  held = { root, place };
}

Object.assign(globalThis, { once, hold });
