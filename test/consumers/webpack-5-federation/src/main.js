// Shared packages are loaded before what needs them.
import("./bootstrap.jsx");
