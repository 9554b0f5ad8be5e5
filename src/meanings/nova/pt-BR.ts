import type { nova } from "../../catalog/nova/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * Brazilian Portuguese, in the terms of the labels. A server is instância, as in ../pt-BR.ts; a move is migração, also
 * where it is a resize.
 */
export const novaPtBR: ServiceMeanings<typeof nova> = {
  lang: "pt-BR",
  "nova.migration": {
    accepted: "A migração foi solicitada e está prestes a começar.",
    queued: "A migração em tempo real aguarda sua vez no host; ainda pode ser cancelada.",
    preparing: "O destino está sendo preparado para uma migração em tempo real; a instância continua em execução.",
    "pre-migrating": "O destino reservou espaço, e a migração está prestes a começar.",
    migrating: "A instância está fora do ar enquanto seus discos são transferidos.",
    running:
      "A memória da instância está sendo copiada sem interromper a execução; uma cópia demorada pode ser forçada ou cancelada.",
    "running (post-copy)":
      "A instância já está em execução no destino, e o resto da memória ainda está a caminho; não é mais possível cancelar a migração.",
    "post-migrating": "Os discos chegaram, e o destino está assumindo a instância; não é preciso fazer nada.",
    finished: "O redimensionamento ou a migração a frio foi executado; alguém precisa confirmar ou reverter.",
    confirming: "A migração está sendo confirmada em definitivo; não é preciso fazer nada.",
    reverting: "A migração está sendo revertida; não é preciso fazer nada.",
    done: "A instância foi evacuada de um host com falha e reconstruída em outro lugar; o que ficou no host será limpo quando ele voltar.",
    completed: "A migração terminou com sucesso.",
    confirmed: "A migração terminou e foi confirmada.",
    reverted: "A migração terminou e foi revertida a pedido.",
    cancelled: "A migração em tempo real foi cancelada; a instância continua em execução onde estava.",
    failed:
      "A migração falhou; a instância deve continuar onde estava: verifique-a, bem como o log do host dela, antes de tentar de novo.",
    error:
      "A migração foi interrompida; verifique a instância e a mensagem de falha dela, pois talvez ela precise de intervenção.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "nova.service.state": {
    up: "O serviço informa seu estado dentro do prazo.",
    down: "O serviço não informa seu estado há mais tempo que o permitido ou foi declarado fora do ar; verifique o host.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "nova.service.status": {
    enabled: "O serviço aceita novas tarefas.",
    disabled:
      "Um administrador impede que o serviço receba novas tarefas; as que ele já tem continuam; veja o motivo e, quando ele deixar de existir, habilite o serviço de novo.",
    UNKNOWN: "A célula do serviço não responde, então nada mais se sabe sobre ele; consulte o operador da célula.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "nova.host_status": {
    UP: "O host da instância informa seu estado dentro do prazo.",
    DOWN: "O host foi declarado fora do ar à força; evacue as instâncias dele se isso ainda não foi feito.",
    MAINTENANCE:
      "O host não aceita novas instâncias; esta continua em execução, e não é preciso fazer nada, a menos que ela deva ser migrada.",
    UNKNOWN: "O host não informa seu estado; a instância nele pode estar em execução ou não: consulte o operador.",
    "": "A instância não está em nenhum host, como quando está arquivada com o host liberado ou nunca chegou a ser colocada em um.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "nova.share_attachment": {
    attaching:
      "O compartilhamento está sendo preparado para a instância; quando este estado for inactive, ligue a instância.",
    detaching: "O compartilhamento está sendo desanexado da instância; não é preciso fazer nada.",
    active: "A instância em execução tem o compartilhamento; monte-o dentro dela.",
    inactive: "O compartilhamento está anexado e aguarda que a instância seja ligada.",
    error: "O compartilhamento não pôde ser anexado à instância; desanexe-o e verifique as regras de acesso dele.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
};
