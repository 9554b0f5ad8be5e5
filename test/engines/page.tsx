// What `npm run test:engines` opens in each engine. It leaves what it found out on the window.

import "../../src/styles.css";
import { tryAnnouncer } from "./announcer.tsx";
import { tryForcedColors } from "./forcedColors.tsx";
import { tryHydration } from "./hydration.tsx";
import { tryLook } from "./look.tsx";
import { tryOlder } from "./older.tsx";
import type { Tried } from "./tried.ts";

async function tryAll(): Promise<Tried> {
  if (decodeURI(location.hash) === "#forced colors") return tryForcedColors();
  const hydration = await tryHydration();
  const { checks, least } = tryLook();
  return { checks: [...checks, tryOlder(), ...(await tryAnnouncer()), ...hydration], least };
}

Object.assign(globalThis, { tried: tryAll() });
