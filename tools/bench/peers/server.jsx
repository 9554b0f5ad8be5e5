// What `npm run bench:peers` has Node draw as text. `virtual:badge` is the badge of a library.

import * as library from "virtual:badge";
import { Fragment } from "react";
import { renderToString } from "react-dom/server";

const { Badge, Provider = Fragment } = library;

export const draw = (count) =>
  renderToString(
    <Provider>
      {Array.from({ length: count }, (_, index) => (
        <Badge key={index} state={index % 10} />
      ))}
    </Provider>,
  );
