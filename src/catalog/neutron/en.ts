/** The English labels of a port. */
export const enPort = {
  ACTIVE: "Active",
  BUILD: "Setting Up",
  DOWN: "Not Connected",
  ERROR: "Error",
  "N/A": "Not Applicable",
  unknown: "Unknown",
};

/** The English labels of a network. */
export const enNetwork = {
  ACTIVE: "Active",
  BUILD: "Setting Up",
  DOWN: "Not Working",
  ERROR: "Error",
  unknown: "Unknown",
};

/** The English labels of a router. */
export const enRouter = {
  ACTIVE: "Active",
  ALLOCATING: "Assigning Agent",
  ERROR: "Error",
  unknown: "Unknown",
};

/** The English labels of a floating IP. */
export const enFloatingIp = {
  ACTIVE: "Active",
  DOWN: "Not Connected",
  ERROR: "Error",
  unknown: "Unknown",
};

/** The English labels of a trunk. */
export const enTrunk = {
  ACTIVE: "Active",
  DOWN: "Not Connected",
  BUILD: "Setting Up",
  DEGRADED: "Partly Connected",
  ERROR: "Error",
  unknown: "Unknown",
};

/** The English labels of a VPN service. */
export const enVpnService = {
  ACTIVE: "Active",
  DOWN: "Not Working",
  BUILD: "Setting Up",
  ERROR: "Error",
  PENDING_CREATE: "Waiting for a Connection",
  PENDING_UPDATE: "Updating",
  PENDING_DELETE: "Deleting",
  unknown: "Unknown",
};

/** The English labels of an IPsec site connection. */
export const enIpsecConnection = {
  ACTIVE: "Active",
  DOWN: "Not Connected",
  BUILD: "Setting Up Tunnel",
  ERROR: "Error",
  PENDING_CREATE: "Creating",
  PENDING_UPDATE: "Updating",
  PENDING_DELETE: "Deleting",
  unknown: "Unknown",
};

/** The English labels of a firewall group. */
export const enFirewallGroup = {
  ACTIVE: "Active",
  DOWN: "Rules Switched Off",
  CREATED: "Created",
  PENDING_CREATE: "Creating",
  PENDING_UPDATE: "Updating",
  PENDING_DELETE: "Deleting",
  INACTIVE: "Not in Effect",
  ERROR: "Error",
  unknown: "Unknown",
};

/** The English labels of a network agent. */
export const enAgent = {
  true: "Responding",
  false: "Not Responding",
  unknown: "Unknown",
};

/** The English phrases for what else there is to know of a port. */
export const enHints = {
  notBound: "No host could bind the port",
};

/** The English labels of whether something is switched on. */
export const enAdmin = { true: "Switched On", false: "Switched Off", unknown: "Unknown" };

/** The English labels of whether an agent takes new work. */
export const enAgentAdmin = { true: "Enabled", false: "Disabled", unknown: "Unknown" };
