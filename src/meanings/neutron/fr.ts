import type { neutron } from "../../catalog/neutron/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * French. Raccordé is wired. Unsure: network.BUILD and network.ERROR (infrastructure for fabric), trunk (left in
 * English), port.ERROR (backend left in English).
 */
export const neutronFr: ServiceMeanings<typeof neutron> = {
  lang: "fr",
  "neutron.port": {
    ACTIVE: "Le port est branché et raccordé\u00a0; le trafic peut passer.",
    BUILD: "L’hôte est en train de raccorder le port\u00a0; aucune action n’est requise.",
    DOWN: "Le port n’est pas raccordé\u00a0: il n’est attaché à rien, son instance est éteinte ou son hôte ne répond pas\u00a0; si son instance fonctionne, examinez l’hôte.",
    ERROR: "Le port n’a pas pu être raccordé\u00a0; l’opérateur doit examiner l’agent réseau ou le backend.",
    "N/A":
      "Le port ne fait que réserver une adresse, pour une IP flottante ou une IP locale\u00a0; il n’est jamais raccordé et aucune action n’est requise.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "neutron.network": {
    ACTIVE: "Le réseau est configuré\u00a0; ses ports peuvent acheminer du trafic.",
    BUILD: "Le réseau est en cours de configuration dans l’infrastructure\u00a0; aucune action n’est requise.",
    DOWN: "Le réseau n’achemine aucun trafic\u00a0; mettez-le en marche (état administratif), ou contactez l’opérateur si c’est déjà fait.",
    ERROR:
      "Le réseau n’a pas pu être configuré dans l’infrastructure\u00a0; l’opérateur doit examiner le backend réseau.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "neutron.router": {
    ACTIVE:
      "Le routeur existe et achemine peut-être du trafic\u00a0; consultez ses agents pour savoir s’il est hébergé.",
    ALLOCATING: "Le routeur est en cours d’attribution à des agents\u00a0; aucune action n’est requise.",
    ERROR: "Le routeur n’a pas pu être configuré\u00a0; l’opérateur doit examiner le backend réseau.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "neutron.floatingip": {
    ACTIVE: "L’adresse mène à un port et est en service.",
    DOWN: "L’adresse ne mène nulle part\u00a0: aucun port ne lui est associé, ou son port n’est pas raccordé\u00a0; associez-la, ou libérez-la si personne n’en a besoin.",
    ERROR:
      "Le routeur n’a pas pu mettre l’adresse en place\u00a0; dissociez-la et associez-la de nouveau, ou contactez l’opérateur.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "neutron.trunk": {
    ACTIVE: "Le trunk et tous ses sous-ports sont raccordés.",
    DOWN: "Le trunk n’est pas raccordé\u00a0: aucune instance n’utilise son port parent, ou une modification est en cours\u00a0; pour l’utiliser, démarrez une instance dessus.",
    BUILD: "L’hôte est en train de raccorder le trunk\u00a0; aucune action n’est requise.",
    DEGRADED:
      "Seule une partie des sous-ports est raccordée\u00a0; retirez ceux qui sont défectueux et ajoutez-les de nouveau.",
    ERROR:
      "Un sous-port est en conflit avec le trunk, et plus aucun ne peut être ajouté\u00a0; retirez le sous-port en conflit.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "neutron.vpnservice": {
    ACTIVE: "Le processus VPN fonctionne sur le routeur\u00a0; chaque connexion indique si son tunnel est établi.",
    DOWN: "Le processus VPN ne fonctionne pas\u00a0: le service ou toutes ses connexions sont à l’arrêt, ou le processus a échoué\u00a0; si un tunnel est voulu, examinez le routeur.",
    BUILD: "Le service VPN est en cours de configuration\u00a0; aucune action n’est requise.",
    ERROR: "Le service VPN n’a pas pu être configuré\u00a0; supprimez-le et recréez-le, ou contactez l’opérateur.",
    PENDING_CREATE:
      "Le service existe, mais aucun agent ne l’a pris en charge\u00a0: les agents ne le font que s’il a une connexion\u00a0; ajoutez-en une.",
    PENDING_UPDATE: "Le service VPN est en cours de mise à jour\u00a0; aucune action n’est requise.",
    PENDING_DELETE: "Le service VPN est en cours de suppression et disparaîtra de lui-même.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "neutron.ipsec_connection": {
    ACTIVE: "Le tunnel vers l’autre site est établi.",
    DOWN: "Le tunnel vers l’autre site n’est pas établi\u00a0; comparez les réglages des deux côtés et vérifiez que l’autre extrémité répond.",
    BUILD: "Le tunnel est en cours d’établissement\u00a0; aucune action n’est requise.",
    ERROR: "Le tunnel n’a pas pu être établi\u00a0; vérifiez les politiques de la connexion, puis recréez-la.",
    PENDING_CREATE: "La connexion est en cours de transmission au routeur\u00a0; aucune action n’est requise.",
    PENDING_UPDATE: "La connexion est en cours de mise à jour\u00a0; aucune action n’est requise.",
    PENDING_DELETE: "La connexion est en cours de suppression et disparaîtra d’elle-même.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "neutron.firewall_group": {
    ACTIVE: "Les règles sont en vigueur sur tous les ports du groupe.",
    DOWN: "Le groupe a été mis à l’arrêt (état administratif)\u00a0; remettez-le en marche pour que les règles s’appliquent.",
    CREATED:
      "Le groupe est enregistré, mais aucun hôte n’a encore rien signalé à son sujet\u00a0; si cet état dure, vérifiez que le groupe a des ports.",
    PENDING_CREATE: "Les règles sont en cours d’application pour la première fois\u00a0; aucune action n’est requise.",
    PENDING_UPDATE:
      "Les règles ou les ports du groupe sont en cours de mise à jour\u00a0; aucune action n’est requise.",
    PENDING_DELETE: "Le groupe est en cours de suppression et disparaîtra de lui-même.",
    INACTIVE:
      "Le groupe n’a pas de port ou pas de politique, il ne protège donc rien\u00a0; s’il doit protéger, ajoutez ce qui manque.",
    ERROR:
      "Les règles n’ont pas pu être appliquées sur au moins un hôte\u00a0; modifiez le groupe pour réessayer, ou contactez l’opérateur.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "neutron.agent": {
    true: "L’agent transmet son état à temps\u00a0; aucune action n’est requise.",
    false:
      "L’agent n’a pas transmis son état dans le délai permis\u00a0; examinez son hôte, car rien de ce qu’il raccorde ne peut être modifié.",
    unknown: "La valeur est absente ou inconnue de cette version\u00a0; n’en déduisez ni un bon état, ni une panne.",
  },
  "neutron.admin": {
    true: "La ressource est en marche\u00a0; pour le reste, consultez son statut.",
    false:
      "La ressource a été mise à l’arrêt volontairement et n’achemine aucun trafic\u00a0; remettez-la en marche pour l’utiliser.",
    unknown: "Aucune information n’a été transmise\u00a0; ne supposez la ressource ni en marche, ni à l’arrêt.",
  },
  "neutron.agent.admin": {
    true: "L’agent accepte de nouvelles tâches.",
    false:
      "L’agent a été désactivé volontairement et n’accepte aucune nouvelle tâche\u00a0; réactivez-le quand le motif aura disparu.",
    unknown:
      "Aucune information n’a été transmise\u00a0; n’en déduisez ni que l’agent accepte de nouvelles tâches, ni le contraire.",
  },
};
