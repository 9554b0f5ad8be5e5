// The other stylesheets, for the types alone: TypeScript 7 wants to know every module that is imported.
import "openstack-state-badges/styles.css";
import "openstack-state-badges/themes/antd-4.css";
