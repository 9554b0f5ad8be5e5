import type { cinder } from "../../catalog/cinder/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * Brazilian Portuguese, in the terms of the labels. An attachment is anexação, the backup store repositório de backups.
 * Unsure: cinder.attachment.reserved and error_attaching (anexação for the record), cinder.volume.managing and
 * unmanaging (incluir no gerenciamento, remover do gerenciamento: own coinage).
 */
export const cinderPtBR: ServiceMeanings<typeof cinder> = {
  lang: "pt-BR",
  "cinder.volume": {
    creating: "O volume está sendo criado; poderá ser anexado quando estiver disponível.",
    available:
      "O volume está pronto e não está anexado a nada; anexe-o para usá-lo ou exclua-o se ninguém precisar dele.",
    deleting: "O volume está sendo excluído e desaparecerá sozinho; não é preciso fazer nada.",
    error:
      "O volume não pôde ser criado, ou uma operação o deixou inutilizável; leia as mensagens dele e depois exclua-o ou peça a um administrador que redefina o estado.",
    error_deleting:
      "A exclusão do volume falhou, e ele ainda existe; tente de novo ou peça a um administrador que force a exclusão.",
    error_managing:
      "Um disco existente não pôde ser incluído no gerenciamento como volume; verifique o nome dele no sistema de armazenamento e tente de novo.",
    managing: "Um disco existente está sendo incluído no gerenciamento como volume; não é preciso fazer nada.",
    attaching: "O volume está sendo anexado a uma instância; em instantes poderá ser usado.",
    "in-use": "O volume está anexado a pelo menos uma instância, que o está usando; desanexe-o antes de excluí-lo.",
    detaching: "O volume está sendo desanexado da instância; depois ficará disponível automaticamente.",
    maintenance:
      "O volume está bloqueado enquanto é migrado para outro host de armazenamento, e nada pode ser feito com ele; voltará sozinho ao estado anterior.",
    "restoring-backup": "Um backup está sendo restaurado no volume; não use o volume até que isso termine.",
    error_restoring:
      "A restauração de um backup no volume falhou, então o conteúdo não é confiável; restaure de novo ou exclua o volume.",
    reserved:
      "O volume está reservado para uma instância, que está prestes a anexá-lo ou está arquivada; se isso persistir e não houver tal instância, peça a um administrador que redefina o estado.",
    "awaiting-transfer":
      "O volume foi oferecido a outro projeto; alguém de lá precisa aceitá-lo com a chave, ou o proprietário pode cancelar a oferta.",
    "backing-up": "Um backup do volume está sendo criado; outras operações aguardam até que ele termine.",
    "error_backing-up":
      "Um backup do volume falhou, mas o volume em si não foi afetado; verifique o backup e depois peça a um administrador que redefina o estado do volume.",
    error_extending:
      "O volume não pôde ser estendido e está bloqueado neste estado; peça a um administrador que verifique o tamanho do volume e redefina o estado.",
    downloading: "Uma imagem está sendo gravada no novo volume, que poderá ser usado quando isso terminar.",
    uploading: "O conteúdo do volume está sendo enviado como imagem; depois o volume volta sozinho ao estado anterior.",
    retyping:
      "O tipo do volume está sendo alterado, e talvez o volume mude de armazenamento; não é preciso fazer nada.",
    extending: "O volume está sendo estendido; não é preciso fazer nada.",
    reverting: "O volume está sendo revertido para o snapshot mais recente; não o use até que isso termine.",
    unmanaging:
      "O volume está sendo removido do gerenciamento do Cinder; os dados continuam no sistema de armazenamento, mas o registro aqui desaparece.",
    error_unmanaging:
      "O volume não pôde ser removido do gerenciamento do Cinder; um administrador precisa consultar o log do serviço de volumes.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "cinder.volume.migration": {
    migrating: "Os dados do volume estão sendo migrados para outro host de armazenamento; não é preciso fazer nada.",
    error:
      "A última migração para outro host de armazenamento falhou, e o volume ficou onde estava; um administrador pode investigar e tentar de novo.",
    success: "A última migração para outro host de armazenamento foi concluída com sucesso; não é preciso fazer nada.",
    completing: "A cópia foi criada, e o volume está passando a usá-la; não é preciso fazer nada.",
    none: "Não há registro de nenhuma migração.",
    starting: "Uma migração para outro host de armazenamento foi solicitada e está prestes a começar.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "cinder.volume.replication": {
    error:
      "A cópia no segundo sistema de armazenamento está danificada; um administrador precisa corrigir a replicação.",
    enabled: "O volume é replicado para um segundo sistema de armazenamento; não é preciso fazer nada.",
    disabled: "O volume pode ser replicado, mas a replicação está desativada; ative-a se quiser uma segunda cópia.",
    "not-capable":
      "O sistema de armazenamento deste volume não consegue replicá-lo; para ter replicação, altere o tipo de volume.",
    "failing-over":
      "O serviço está executando o failover para o segundo sistema de armazenamento; não é preciso fazer nada.",
    "failover-error":
      "O failover para o segundo sistema de armazenamento falhou; o volume pode ficar inacessível até que um administrador intervenha.",
    "failed-over":
      "O volume está funcionando a partir do segundo sistema de armazenamento; quando o primeiro voltar a funcionar, um administrador precisa executar o failback.",
    enabling: "A replicação está sendo ativada; não é preciso fazer nada.",
    disabling: "A replicação está sendo desativada; não é preciso fazer nada.",
    none: "O volume não tem replicação; não é preciso fazer nada.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "cinder.snapshot": {
    error: "O snapshot não pôde ser criado e não contém nada de útil; exclua-o e crie outro.",
    available: "O snapshot está completo; crie um volume a partir dele ou reverta o volume original para ele.",
    creating: "O snapshot está sendo criado; não é preciso fazer nada.",
    deleting: "O snapshot está sendo excluído e desaparecerá sozinho.",
    deleted: "O snapshot não existe mais; só resta seu registro.",
    updating: "O snapshot está sendo atualizado; não é preciso fazer nada.",
    error_deleting:
      "A exclusão do snapshot falhou, e ele ainda existe; tente de novo ou peça a um administrador que force a exclusão.",
    unmanaging:
      "O snapshot está sendo removido do gerenciamento do Cinder; os dados continuam no sistema de armazenamento.",
    "backing-up": "Um backup está sendo criado a partir deste snapshot; aguarde até que termine.",
    restoring: "O volume está sendo revertido para este snapshot, que é mantido; não é preciso fazer nada.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "cinder.backup": {
    error: "O backup falhou e não pode ser restaurado; leia o fail_reason, exclua o backup e crie outro.",
    error_deleting:
      "A exclusão do backup falhou, e ele continua armazenado; tente de novo ou peça a um administrador que redefina o estado.",
    creating: "O volume está sendo copiado para o repositório de backups; isso pode demorar e termina sozinho.",
    available: "O backup está completo e pode ser restaurado.",
    deleting: "O backup está sendo excluído do repositório e desaparecerá sozinho.",
    deleted: "O backup não existe mais; só resta seu registro.",
    restoring: "O backup está sendo restaurado em um volume; o backup em si é mantido.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "cinder.attachment": {
    attached: "O volume está anexado à instância; não é preciso fazer nada.",
    attaching: "A conexão entre a instância e o volume está sendo criada; não é preciso fazer nada.",
    detached: "O volume não está mais anexado à instância; anexe-o de novo se for necessário.",
    reserved:
      "Há um lugar reservado para uma instância que está prestes a se conectar ou está arquivada; se não houver tal instância, exclua a anexação.",
    error_attaching: "A instância não conseguiu se conectar ao volume; exclua a anexação e tente de novo.",
    error_detaching:
      "A instância e o volume não puderam ser desconectados corretamente; um administrador precisa verificar o host antes de forçar a desconexão.",
    deleted: "A anexação não existe mais; só resta seu registro.",
    none: "O volume nunca foi anexado; não é preciso fazer nada.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "cinder.group": {
    error:
      "O grupo não pôde ser criado ou alterado; leia as mensagens e depois exclua o grupo ou peça a um administrador que redefina o estado.",
    available: "O grupo está completo; é possível adicionar volumes e criar snapshots de todos ao mesmo tempo.",
    creating: "O grupo está sendo criado; não é preciso fazer nada.",
    deleting: "O grupo está sendo excluído e desaparecerá sozinho.",
    deleted: "O grupo não existe mais; só resta seu registro.",
    updating: "Há volumes sendo adicionados ao grupo ou removidos dele; não é preciso fazer nada.",
    "in-use": "Há volumes do grupo em uso.",
    error_deleting:
      "A exclusão do grupo falhou, e ele ainda existe; tente de novo ou peça a um administrador que redefina o estado.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "cinder.group_snapshot": {
    error: "Os snapshots do grupo não puderam ser criados em conjunto; exclua este snapshot de grupo e tente de novo.",
    available: "Os snapshots do grupo estão completos; é possível criar um novo grupo a partir deles.",
    creating:
      "Os snapshots de todos os volumes do grupo estão sendo criados no mesmo instante; não é preciso fazer nada.",
    deleting: "O snapshot de grupo está sendo excluído e desaparecerá sozinho.",
    deleted: "O snapshot de grupo não existe mais; só resta seu registro.",
    updating: "O snapshot de grupo está sendo atualizado; não é preciso fazer nada.",
    error_deleting:
      "A exclusão do snapshot de grupo falhou; tente de novo ou peça a um administrador que redefina o estado.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
};
