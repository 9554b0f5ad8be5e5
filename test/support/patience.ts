// Testing Library gives up after a second, which judges the machine. What never comes ends with the test's own limit.

import { configure } from "@testing-library/react";

configure({ asyncUtilTimeout: 2 * 60_000 });
