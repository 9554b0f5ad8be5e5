// All random input comes from one seed (test/support/seed.js), so a red run can be repeated.

import fc from "fast-check";
import { seed } from "./seed.js";

fc.configureGlobal({ seed });
