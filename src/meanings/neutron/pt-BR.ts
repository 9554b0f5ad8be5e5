import type { neutron } from "../../catalog/neutron/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * Brazilian Portuguese, in the terms of the labels. Wired is conectada, the fabric infraestrutura. Unsure:
 * neutron.network.BUILD and ERROR (infraestrutura for fabric), neutron.trunk.DOWN (porta pai).
 */
export const neutronPtBR: ServiceMeanings<typeof neutron> = {
  lang: "pt-BR",
  "neutron.port": {
    ACTIVE: "A porta está anexada e conectada; o tráfego pode passar.",
    BUILD: "O host está configurando a conexão da porta; não é preciso fazer nada.",
    DOWN: "A porta está sem conexão: não está anexada a nada, sua instância está desligada ou seu host não responde; se a instância estiver em execução, verifique o host.",
    ERROR: "A porta não pôde ser conectada; o operador precisa verificar o agente de rede ou o back-end.",
    "N/A":
      "A porta só guarda um endereço, para um IP flutuante ou um IP local; ela nunca é conectada, e não é preciso fazer nada.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "neutron.network": {
    ACTIVE: "A rede está configurada; suas portas podem transportar tráfego.",
    BUILD: "A rede está sendo configurada na infraestrutura; não é preciso fazer nada.",
    DOWN: "A rede não transporta tráfego; ative o estado administrativo dela ou, se já estiver ativado, consulte o operador.",
    ERROR: "A rede não pôde ser configurada na infraestrutura; o operador precisa verificar o back-end de rede.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "neutron.router": {
    ACTIVE: "O roteador existe e pode rotear; consulte os agentes dele para saber se algum o hospeda.",
    ALLOCATING: "O roteador está sendo atribuído a agentes; não é preciso fazer nada.",
    ERROR: "O roteador não pôde ser configurado; o operador precisa verificar o back-end de rede.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "neutron.floatingip": {
    ACTIVE: "O endereço leva a uma porta e está em operação.",
    DOWN: "O endereço não leva a lugar nenhum: não há porta associada, ou a porta está sem conexão; associe-o a uma porta ou libere-o se ninguém precisar dele.",
    ERROR: "O roteador não conseguiu configurar o endereço; desassocie-o e associe-o de novo, ou consulte o operador.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "neutron.trunk": {
    ACTIVE: "O trunk e todas as suas subportas estão conectados.",
    DOWN: "O trunk está sem conexão: nenhuma instância usa sua porta pai, ou uma alteração está em andamento; para usá-lo, inicie uma instância nele.",
    BUILD: "O host está configurando a conexão do trunk; não é preciso fazer nada.",
    DEGRADED: "Só algumas das subportas estão conectadas; remova as defeituosas e adicione-as de novo.",
    ERROR:
      "Uma subporta entra em conflito com o trunk, e não é possível adicionar outras; remova a que está em conflito.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "neutron.vpnservice": {
    ACTIVE: "O processo da VPN está em execução no roteador; cada conexão mostra se o túnel dela está estabelecido.",
    DOWN: "O processo da VPN não está em execução: o serviço ou todas as suas conexões estão desativados, ou o processo falhou; se um túnel for necessário, verifique o roteador.",
    BUILD: "O serviço de VPN está sendo configurado; não é preciso fazer nada.",
    ERROR: "O serviço de VPN não pôde ser configurado; exclua-o e crie-o de novo, ou consulte o operador.",
    PENDING_CREATE:
      "O serviço existe, mas nenhum agente o assumiu: isso só acontece quando ele tem uma conexão; adicione uma.",
    PENDING_UPDATE: "O serviço de VPN está sendo atualizado; não é preciso fazer nada.",
    PENDING_DELETE: "O serviço de VPN está sendo excluído e desaparecerá sozinho.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "neutron.ipsec_connection": {
    ACTIVE: "O túnel para o outro site está estabelecido.",
    DOWN: "O túnel para o outro site não está estabelecido; compare as configurações dos dois lados e veja se a outra ponta responde.",
    BUILD: "O túnel está sendo estabelecido; não é preciso fazer nada.",
    ERROR: "O túnel não pôde ser estabelecido; verifique as políticas da conexão e depois crie-a de novo.",
    PENDING_CREATE: "A conexão está sendo enviada ao roteador; não é preciso fazer nada.",
    PENDING_UPDATE: "A conexão está sendo atualizada; não é preciso fazer nada.",
    PENDING_DELETE: "A conexão está sendo excluída e desaparecerá sozinha.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "neutron.firewall_group": {
    ACTIVE: "As regras estão em vigor em todas as portas do grupo.",
    DOWN: "O grupo está desativado pelo estado administrativo; ative-o para que as regras entrem em vigor.",
    CREATED:
      "O grupo está armazenado, mas nenhum host informou nada sobre ele até agora; se isso persistir, veja se ele tem portas.",
    PENDING_CREATE: "As regras estão sendo aplicadas pela primeira vez; não é preciso fazer nada.",
    PENDING_UPDATE: "As regras ou as portas do grupo estão sendo atualizadas; não é preciso fazer nada.",
    PENDING_DELETE: "O grupo está sendo excluído e desaparecerá sozinho.",
    INACTIVE:
      "O grupo não tem porta ou não tem política, então não protege nada; se deveria proteger, adicione o que falta.",
    ERROR:
      "As regras não puderam ser aplicadas em algum host; altere o grupo para tentar de novo ou consulte o operador.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "neutron.agent": {
    true: "O agente informa seu estado dentro do prazo; não é preciso fazer nada.",
    false:
      "O agente não informa seu estado há mais tempo que o permitido; verifique o host, porque nada que o agente conecta pode ser alterado.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "neutron.admin": {
    true: "O recurso está ativado; o estado mostra o resto.",
    false: "O recurso foi desativado de propósito e não transporta tráfego; ative-o para usá-lo.",
    unknown: "Não foi informado se o recurso está ativado; não presuma nem uma coisa nem outra.",
  },
  "neutron.agent.admin": {
    true: "O agente aceita novas tarefas.",
    false:
      "O agente foi desabilitado de propósito e não aceita novas tarefas; habilite-o de novo quando o motivo deixar de existir.",
    unknown: "Não foi informado se o agente aceita novas tarefas; não presuma nem uma coisa nem outra.",
  },
};
