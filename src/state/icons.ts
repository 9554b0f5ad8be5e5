// Written by `npm run icons` from Lucide (ISC licence, see LICENSE): one path in a box of 24 × 24, to be stroked.

export const archive =
  "M3 3h18a1 1 0 0 1 1 1v3a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM4 8v11a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V8M10 12h4";
export const archiveRestore =
  "M3 3h18a1 1 0 0 1 1 1v3a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM4 8v11a2 2 0 0 0 2 2h2M20 8v11a2 2 0 0 1-2 2h-2M9 15l3-3 3 3M12 12v9";
export const arrowRightLeft = "m16 3 4 4-4 4M20 7H4M8 21l-4-4 4-4M4 17h16";
export const ban = "M12 2a10 10 0 1 0 0 20 10 10 0 1 0 0-20zM5 5l14 14";
export const box =
  "M21 8a2 2 0 0 0-1-1.7l-7-4a2 2 0 0 0-2 0l-7 4A2 2 0 0 0 3 8v8a2 2 0 0 0 1 1.7l7 4a2 2 0 0 0 2 0l7-4a2 2 0 0 0 1-1.7ZM3.3 7l8.7 5 8.7-5M12 22V12";
export const camera =
  "M14 4a2 2 0 0 1 1.8 1l.4 1A2 2 0 0 0 18 7h2a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2h2a2 2 0 0 0 1.8-1l.4-1A2 2 0 0 1 10 4zM12 10a3 3 0 1 0 0 6 3 3 0 1 0 0-6z";
export const checkCheck = "M18 6 7 17l-5-5M22 10l-7.5 7.5L13 16";
export const circleAlert = "M12 2a10 10 0 1 0 0 20 10 10 0 1 0 0-20zM12 8v4M12 16z";
export const circleCheck = "M12 2a10 10 0 1 0 0 20 10 10 0 1 0 0-20zM16 9l-5.5 5.5L8 12";
export const circleDashed =
  "M10.1 2.2a10 10 0 0 1 3.8 0M13.9 21.8a10 10 0 0 1-3.8 0M17.6 3.7a10 10 0 0 1 2.7 2.7M2.2 13.9a10 10 0 0 1 0-3.8M20.3 17.6a10 10 0 0 1-2.7 2.7M21.8 10.1a10 10 0 0 1 0 3.8M3.7 6.4a10 10 0 0 1 2.7-2.7M6.4 20.3a10 10 0 0 1-2.7-2.7";
export const circleEllipsis = "M12 2a10 10 0 1 0 0 20 10 10 0 1 0 0-20zM17 12zM12 12zM7 12z";
export const circlePause = "M12 2a10 10 0 1 0 0 20 10 10 0 1 0 0-20zM10 15V9M14 15V9";
export const circlePlay =
  "M9 9a1 1 0 0 1 1.5-.9l5 3a1 1 0 0 1 0 1.8l-5 3A1 1 0 0 1 9 15zM12 2a10 10 0 1 0 0 20 10 10 0 1 0 0-20z";
export const circleQuestionMark = "M12 2a10 10 0 1 0 0 20 10 10 0 1 0 0-20zM9 9a3 3 0 0 1 6 1c0 2-3 3-3 3M12 17z";
export const circleSlash = "M12 2a10 10 0 1 0 0 20 10 10 0 1 0 0-20zM9 15l6-6";
export const circleStop =
  "M12 2a10 10 0 1 0 0 20 10 10 0 1 0 0-20zM10 9h4a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1h-4a1 1 0 0 1-1-1v-4a1 1 0 0 1 1-1z";
export const circleX = "M12 2a10 10 0 1 0 0 20 10 10 0 1 0 0-20zM15 9l-6 6M9 9l6 6";
export const clipboardCheck =
  "M9 2h6a1 1 0 0 1 1 1v2a1 1 0 0 1-1 1H9a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1zM16 4h2a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2h2M9 14l2 2 4-4";
export const cloudOff =
  "M11 5.3a7 7 0 0 1 4.7 4.7h1.8a4.5 4.5 0 0 1 4.2 6M18.8 18.8a5 5 0 0 1-1.3.2H9A7 7 0 0 1 5.8 5.8M2 2l20 20";
export const copy =
  "M10 8h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H10a2 2 0 0 1-2-2V10a2 2 0 0 1 2-2zM4 16a2 2 0 0 1-2-2V4q.2-1.8 2-2h10a2 2 0 0 1 2 2";
export const cross =
  "M4 9a2 2 0 0 0-2 2v2a2 2 0 0 0 2 2h4a1 1 0 0 1 1 1v4a2 2 0 0 0 2 2h2a2 2 0 0 0 2-2v-4a1 1 0 0 1 1-1h4a2 2 0 0 0 2-2v-2a2 2 0 0 0-2-2h-4a1 1 0 0 1-1-1V4a2 2 0 0 0-2-2h-2a2 2 0 0 0-2 2v4a1 1 0 0 1-1 1z";
export const crown =
  "M11.6 3.3a.5.5 0 0 1 .8 0l3 5.6a1 1 0 0 0 1.5.3l4.3-3.7a.5.5 0 0 1 .8.5L19 16.3a1 1 0 0 1-1 .7H5.9a1 1 0 0 1-1-.7L2 6a.5.5 0 0 1 .8-.5l4.3 3.7a1 1 0 0 0 1.5-.3zM5 21h14";
export const database = "M12 2a9 3 0 1 0 0 6 9 3 0 1 0 0-6zM3 5v14a9 3 0 0 0 18 0V5M3 12a9 3 0 0 0 18 0";
export const download = "M12 15V3M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4M7 10l5 5 5-5";
export const eject =
  "M4 13a1 1 0 0 1-.7-1.7l7.2-7.7a2 2 0 0 1 3 0l7.2 7.7A1 1 0 0 1 20 13zM4 17h16a1 1 0 0 1 1 1v2a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1v-2a1 1 0 0 1 1-1z";
export const eraser =
  "M21 21H8a2 2 0 0 1-1.4-.6l-4-4a2 2 0 0 1 0-2.8l10-10a2 2 0 0 1 2.8 0l6 6a2 2 0 0 1 0 2.8L12.8 21M5 11l9 9";
export const hammer =
  "m15 12-9.4 9.4a1 1 0 0 1-3-3L12 9M18 15l4-4M21.5 11.5l-2-2a2 2 0 0 1-.5-1.3v-.4a2 2 0 0 0-.6-1.4l-1.6-1.6A6 6 0 0 0 12.5 3H9l1.2 1.2A6 6 0 0 1 12 8.5V10l2 2h1.2a2 2 0 0 1 1.4.6l1.9 1.9";
export const hourglass =
  "M5 22h14M5 2h14M17 22v-4.2a2 2 0 0 0-.6-1.4L12 12l-4.4 4.4a2 2 0 0 0-.6 1.4V22M7 2v4.2a2 2 0 0 0 .6 1.4L12 12l4.4-4.4a2 2 0 0 0 .6-1.4V2";
export const inbox =
  "M22 12h-6l-2 3h-4l-2-3H2M5.5 5.1 2 12v6a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2v-6l-3.4-6.9A2 2 0 0 0 16.8 4H7.2a2 2 0 0 0-1.7 1.1z";
export const info = "M12 2a10 10 0 1 0 0 20 10 10 0 1 0 0-20zM12 16v-4M12 8z";
export const keyRound =
  "M2.6 17.4a2 2 0 0 0-.6 1.4V21a1 1 0 0 0 1 1h3a1 1 0 0 0 1-1v-1a1 1 0 0 1 1-1h1a1 1 0 0 0 1-1v-1a1 1 0 0 1 1-1h.2a2 2 0 0 0 1.4-.6l.8-.8a6.5 6.5 0 1 0-4-4zM16.5 7a.5.5 0 1 0 0 1 .5.5 0 1 0 0-1z";
export const layers =
  "M12.8 2.2a2 2 0 0 0-1.6 0L2.6 6a1 1 0 0 0 0 1.8l8.6 4a2 2 0 0 0 1.6 0l8.6-4a1 1 0 0 0 0-1.8zM2 12a1 1 0 0 0 .6 1l8.6 3.8a2 2 0 0 0 1.6 0l8.6-3.9a1 1 0 0 0 .6-.9M2 17a1 1 0 0 0 .6 1l8.6 3.8a2 2 0 0 0 1.6 0l8.6-3.9a1 1 0 0 0 .6-.9";
export const lifeBuoy =
  "M12 2a10 10 0 1 0 0 20 10 10 0 1 0 0-20zM5 5l4.2 4.2M14.8 9.2l4.3-4.3M14.8 14.8l4.3 4.3M9.2 14.8l-4.3 4.3M12 8a4 4 0 1 0 0 8 4 4 0 1 0 0-8z";
export const link =
  "M10 13a5 5 0 0 0 7.5.5l3-3a5 5 0 0 0-7-7l-1.8 1.7M14 11a5 5 0 0 0-7.5-.5l-3 3a5 5 0 0 0 7 7l1.7-1.7";
export const lock = "M5 11h14a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2zM7 11V7a5 5 0 0 1 10 0v4";
export const minus = "M5 12h14";
export const moon = "M21 12.5A9 9 0 1 1 11.5 3q.7.2.4.8a6 6 0 0 0 8.3 8.3q.6-.2.8.4";
export const moonStar = "M18 5h4M20 3v4M21 12.5A9 9 0 1 1 11.5 3q.7.2.4.8a6 6 0 0 0 8.3 8.3q.6-.2.8.4";
export const moveDiagonal = "M11 19H5v-6M13 5h6v6M19 5 5 19";
export const network =
  "M17 16h4a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1h-4a1 1 0 0 1-1-1v-4a1 1 0 0 1 1-1zM3 16h4a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1v-4a1 1 0 0 1 1-1zM10 2h4a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1h-4a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1zM5 16v-3a1 1 0 0 1 1-1h12a1 1 0 0 1 1 1v3M12 12V8";
export const octagonX =
  "m15 9-6 6M2.6 16.7a2 2 0 0 1-.6-1.4V8.7a2 2 0 0 1 .6-1.4l4.7-4.7A2 2 0 0 1 8.7 2h6.6a2 2 0 0 1 1.4.6l4.7 4.7a2 2 0 0 1 .6 1.4v6.6a2 2 0 0 1-.6 1.4l-4.7 4.7a2 2 0 0 1-1.4.6H8.7a2 2 0 0 1-1.4-.6zM9 9l6 6";
export const pause =
  "M15 3h3a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1h-3a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM6 3h3a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1z";
export const pencil =
  "M21.2 6.8a1 1 0 0 0-4-4L3.8 16.2a2 2 0 0 0-.5.8L2 21.4a.5.5 0 0 0 .6.6L7 20.7a2 2 0 0 0 .8-.5zM15 5l4 4";
export const play = "M5 5a2 2 0 0 1 3-1.7l12 7a2 2 0 0 1 0 3.4l-12 7A2 2 0 0 1 5 19z";
export const power = "M12 2v10M18.4 6.6a9 9 0 1 1-12.8 0";
export const powerOff = "M18.4 6.6a9 9 0 0 1 2.4 8.4M6.2 6.2a9 9 0 1 0 12.6 12.6M12 2v4M2 2l20 20";
export const rotateCw = "M21 12a9 9 0 1 1-9-9q4 0 6.7 2.7L21 8M21 3v5h-5";
export const search = "m21 21-4.3-4.3M11 3a8 8 0 1 0 0 16 8 8 0 1 0 0-16z";
export const server =
  "M4 2h16a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2zM4 14h16a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2v-4a2 2 0 0 1 2-2zM6 6zM6 18z";
export const sunrise = "M12 2v8M5 11l1.3 1.3M2 18h2M20 18h2M19 11l-1.3 1.3M22 22H2M8 6l4-4 4 4M16 18a4 4 0 0 0-8 0";
export const trash =
  "M10 11v6M14 11v6M19 6v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6M3 6h18M8 6V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2";
export const triangleAlert = "m21.7 18-8-14a2 2 0 0 0-3.4 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.7-3M12 9v4M12 17z";
export const undo2 = "M9 14 4 9l5-5M4 9h10.5a5.5 5.5 0 0 1 5.5 5.5 5.5 5.5 0 0 1-5.5 5.5H11";
export const unlink =
  "m18.8 12.3 1.8-1.8h0a5 5 0 0 0-.2-7 5 5 0 0 0-7 0l-1.7 1.7M5.2 11.8l-1.7 1.7a5 5 0 0 0 0 7 5 5 0 0 0 7 0l1.7-1.7M8 2v3M2 8h3M16 19v3M19 16h3";
export const upload = "M12 3v12M17 8l-5-5-5 5M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4";
export const wrench =
  "M14.7 6.3a1 1 0 0 0 0 1.4l1.6 1.6a1 1 0 0 0 1.4 0l3.1-3.1q.7-.4 1 .2a6 6 0 0 1-8.3 7l-7.9 8a1 1 0 0 1-3-3l8-8a6 6 0 0 1 7-8.2c.4.1.5.7.2 1z";
export const zap =
  "M16 4a1.5 1.5 0 0 0-2.6-1.6l-9 9A1.5 1.5 0 0 0 5.5 14h4a.5.5 0 0 1 .5.7L8 20a1.5 1.5 0 0 0 2.6 1.6l9-9a1.5 1.5 0 0 0-1.1-2.6h-4a.5.5 0 0 1-.5-.7z";
