import type { manila } from "../../catalog/manila/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/**
 * Brazilian Portuguese, in the terms of the labels. A share network is rede de compartilhamento, a share group grupo de
 * compartilhamentos, the backup store repositório de backups. Unsure: manila.share.manage_starting and
 * unmanage_starting (incluir no gerenciamento, remover do gerenciamento: own coinage), manila.share.deferred_deleting
 * (limpeza).
 */
export const manilaPtBR: ServiceMeanings<typeof manila> = {
  lang: "pt-BR",
  "manila.share": {
    creating:
      "O compartilhamento está sendo criado; poderá ser montado quando estiver disponível e o acesso for concedido.",
    creating_from_snapshot:
      "O compartilhamento está sendo criado a partir de um snapshot, o que pode demorar; não é preciso fazer nada.",
    deleting: "O compartilhamento está sendo excluído e desaparecerá sozinho.",
    deferred_deleting:
      "Para o projeto, o compartilhamento está excluído; a limpeza no armazenamento será feita mais tarde, automaticamente; não é preciso fazer nada.",
    deleted: "O compartilhamento não existe mais; só resta seu registro.",
    error:
      "O compartilhamento não pôde ser criado ou está inutilizável; leia as mensagens dele e depois exclua-o ou peça a um administrador que redefina o estado.",
    error_deleting:
      "A exclusão do compartilhamento falhou, e ele ainda existe; tente de novo ou peça a um administrador que force a exclusão.",
    error_deferred_deleting:
      "A limpeza do compartilhamento excluído no armazenamento falhou e será tentada de novo automaticamente; se continuar falhando, verifique o armazenamento.",
    available: "O compartilhamento está exportado; monte-o em qualquer cliente que tenha acesso.",
    manage_starting:
      "Uma exportação existente está sendo incluída no gerenciamento como compartilhamento; não é preciso fazer nada.",
    manage_error:
      "A exportação existente não pôde ser incluída no gerenciamento; verifique o caminho e o tamanho, remova-a do gerenciamento e tente de novo.",
    unmanage_starting:
      "O compartilhamento está sendo removido do gerenciamento do Manila; os dados continuam no armazenamento, mas o registro aqui desaparece.",
    manage_error_unmanage_starting:
      "Um compartilhamento que não pôde ser incluído no gerenciamento está sendo removido do Manila; não é preciso fazer nada.",
    unmanage_error:
      "O compartilhamento não pôde ser removido do gerenciamento do Manila; um administrador precisa consultar o log e redefinir o estado.",
    unmanaged: "O compartilhamento foi removido do gerenciamento do Manila; os dados continuam no armazenamento.",
    extending: "O compartilhamento está sendo estendido e continua montado; não é preciso fazer nada.",
    extending_error:
      "O compartilhamento não pôde ser estendido e está bloqueado neste estado; um administrador precisa verificar o tamanho e redefinir o estado.",
    shrinking: "O compartilhamento está sendo reduzido e continua montado; não é preciso fazer nada.",
    shrinking_error:
      "O compartilhamento não pôde ser reduzido e está bloqueado neste estado; um administrador precisa verificar o tamanho e redefinir o estado.",
    migrating: "O compartilhamento está sendo migrado para outro back-end; o estado da tarefa mostra o andamento.",
    migrating_to: "Esta cópia vai ocupar o lugar de um compartilhamento em migração; não é preciso fazer nada.",
    shrinking_possible_data_loss_error:
      "O compartilhamento tem mais dados do que cabem no tamanho reduzido, então nada foi alterado; libere espaço e peça que o estado seja redefinido.",
    replication_change:
      "Outra réplica está se tornando a ativa; no fim, talvez os clientes precisem montar o compartilhamento de novo.",
    restoring: "Os dados estão sendo restaurados; não é preciso fazer nada.",
    reverting:
      "O compartilhamento está sendo revertido para o snapshot mais recente; não grave nada nele até que isso termine.",
    reverting_error:
      "A reversão do compartilhamento para um snapshot falhou, então o conteúdo não é confiável; peça que o estado seja redefinido e reverta de novo.",
    awaiting_transfer:
      "O compartilhamento foi oferecido a outro projeto; alguém de lá precisa aceitá-lo com a chave, ou o proprietário pode cancelar a oferta.",
    backup_creating: "Um backup do compartilhamento está sendo criado; outras operações aguardam até que ele termine.",
    backup_restoring:
      "Um backup está sendo restaurado no compartilhamento; não use o compartilhamento até que isso termine.",
    backup_restoring_error:
      "A restauração de um backup no compartilhamento falhou, então o conteúdo não é confiável; restaure de novo ou exclua o compartilhamento.",
    ensuring:
      "O serviço está verificando se o armazenamento ainda exporta o compartilhamento conforme registrado; não é preciso fazer nada.",
    server_migrating:
      "O compartilhamento está sendo migrado junto com seu servidor de compartilhamento; não é preciso fazer nada.",
    server_migrating_to:
      "Esta cópia vai se tornar o compartilhamento quando a migração do servidor terminar; não é preciso fazer nada.",
    inactive:
      "Esta é uma cópia antiga, deixada por uma migração e prestes a ser removida na limpeza; não é preciso fazer nada.",
    none: "O compartilhamento ainda não tem instância e, por isso, não tem um estado próprio; aguarde o primeiro.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "manila.share.task": {
    migration_starting: "Uma migração foi solicitada e está prestes a começar; não é preciso fazer nada.",
    migration_in_progress: "O compartilhamento está sendo migrado; não é preciso fazer nada.",
    migration_completing:
      "O compartilhamento está passando para o novo local; os clientes ficam sem conexão por um momento.",
    migration_success: "A última migração foi concluída com sucesso; não é preciso fazer nada.",
    migration_error:
      "A última migração falhou, e o compartilhamento ficou onde estava; um administrador precisa investigar antes de tentar de novo.",
    migration_cancelled: "A última migração foi cancelada, e o compartilhamento ficou onde estava.",
    migration_cancel_in_progress: "A migração está sendo cancelada; não é preciso fazer nada.",
    migration_driver_starting:
      "O próprio armazenamento está prestes a migrar o compartilhamento; não é preciso fazer nada.",
    migration_driver_in_progress: "O próprio armazenamento está migrando o compartilhamento; não é preciso fazer nada.",
    migration_driver_phase1_done:
      "Os dados foram copiados, e o compartilhamento ainda funciona no local antigo; um administrador precisa finalizar ou cancelar a migração.",
    data_copying_starting: "O serviço de dados está prestes a copiar o compartilhamento; não é preciso fazer nada.",
    data_copying_in_progress:
      "O serviço de dados está copiando o compartilhamento; se isso demorar, consulte o andamento.",
    data_copying_completing: "A cópia está sendo finalizada; não é preciso fazer nada.",
    data_copying_completed:
      "O serviço de dados copiou tudo, e o compartilhamento aguarda no local antigo; um administrador precisa finalizar ou cancelar a migração.",
    data_copying_cancelled: "A cópia foi cancelada, e o compartilhamento ficou onde estava.",
    data_copying_error:
      "A cópia do compartilhamento falhou, e ele ficou onde estava; um administrador precisa investigar antes de tentar de novo.",
    none: "Até agora, o compartilhamento não foi migrado; não é preciso fazer nada.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "manila.share.access": {
    active: "Todas as regras de acesso do compartilhamento estão em vigor.",
    syncing:
      "As regras de acesso estão sendo aplicadas; clientes que acabaram de ser autorizados talvez precisem esperar.",
    error: "Uma regra de acesso não pôde ser aplicada; exclua a regra com erro e adicione-a de novo.",
    out_of_sync: "As regras de acesso estão sendo aplicadas.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "manila.access_rule": {
    queued_to_apply: "A aplicação da regra está pendente; o cliente ainda não pode montar o compartilhamento.",
    queued_to_deny: "A retirada da regra está pendente; o cliente ainda pode montar o compartilhamento.",
    queued_to_update: "A atualização da regra está pendente.",
    applying: "A regra está sendo aplicada; em instantes o cliente poderá montar o compartilhamento.",
    denying: "A regra está sendo retirada e desaparecerá sozinha.",
    updating: "A regra está sendo atualizada.",
    active: "A regra está em vigor; o cliente pode montar o compartilhamento.",
    error:
      "O armazenamento não aceitou a regra; verifique o endereço ou o usuário, exclua a regra e adicione-a de novo.",
    deleted: "A regra não existe mais; só resta seu registro.",
    new: "A nova regra está sendo aplicada.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "manila.snapshot": {
    available:
      "O snapshot está completo; crie um compartilhamento a partir dele ou reverta o compartilhamento original para ele.",
    error: "O snapshot não pôde ser criado; exclua-o e crie outro.",
    error_deleting:
      "A exclusão do snapshot falhou, e ele ainda existe; tente de novo ou peça a um administrador que force a exclusão.",
    deleting: "O snapshot está sendo excluído e desaparecerá sozinho.",
    creating: "O snapshot está sendo criado; não é preciso fazer nada.",
    manage_starting: "Um snapshot existente está sendo incluído no gerenciamento; não é preciso fazer nada.",
    unmanage_starting: "O snapshot está sendo removido do gerenciamento do Manila; ele continua no armazenamento.",
    unmanage_error:
      "O snapshot não pôde ser removido do gerenciamento do Manila; um administrador precisa investigar e redefinir o estado.",
    manage_error:
      "O snapshot existente não pôde ser incluído no gerenciamento; verifique o identificador, remova o snapshot do gerenciamento e tente de novo.",
    migrating: "O snapshot está sendo migrado com seu compartilhamento; não é preciso fazer nada.",
    migrating_to: "Esta cópia vai ocupar o lugar de um snapshot em migração; não é preciso fazer nada.",
    restoring: "O compartilhamento está sendo revertido para este snapshot, que é mantido; não é preciso fazer nada.",
    deferred_deleting:
      "Para o projeto, o snapshot está excluído; a limpeza no armazenamento será feita mais tarde, automaticamente.",
    error_deferred_deleting:
      "A limpeza do snapshot excluído falhou e será tentada de novo automaticamente; se continuar falhando, verifique o armazenamento.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "manila.replica": {
    active: "Os clientes leem e gravam nesta réplica.",
    in_sync: "Esta réplica tem os mesmos dados que a ativa e poderia assumir o lugar dela.",
    out_of_sync:
      "Faltam dados recentes nesta réplica, que ainda não deve assumir; ela se atualiza sozinha ou pode ser ressincronizada.",
    error: "Esta réplica não acompanha mais a ativa; ressincronize-a ou exclua-a e crie outra.",
    none: "O compartilhamento não é replicado, ou sua réplica ainda está sendo criada.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "manila.server": {
    active: "O servidor de compartilhamento exporta os compartilhamentos de sua rede.",
    error:
      "O servidor de compartilhamento não pôde ser criado ou está inutilizável; consulte o log e depois exclua o servidor se ele não tiver compartilhamentos.",
    deleting: "O servidor de compartilhamento está sendo excluído e desaparecerá sozinho.",
    creating: "O servidor de compartilhamento está sendo criado; não é preciso fazer nada.",
    manage_starting: "Um servidor existente está sendo incluído no gerenciamento; não é preciso fazer nada.",
    unmanage_starting: "O servidor está sendo removido do gerenciamento do Manila; ele continua no armazenamento.",
    unmanage_error: "O servidor não pôde ser removido do gerenciamento do Manila; consulte o log e redefina o estado.",
    manage_error:
      "O servidor existente não pôde ser incluído no gerenciamento; verifique o identificador, remova o servidor do gerenciamento e tente de novo.",
    inactive:
      "O servidor de compartilhamento é mantido, mas não recebe novos compartilhamentos, por exemplo porque os seus foram migrados; exclua-o se não for necessário.",
    server_migrating:
      "O servidor de compartilhamento está sendo migrado com todos os seus compartilhamentos; o estado da tarefa mostra o andamento.",
    server_migrating_to: "Este servidor vai ocupar o lugar do que está sendo migrado; não é preciso fazer nada.",
    network_change:
      "As configurações de rede ou de segurança do servidor de compartilhamento estão sendo alteradas; não é preciso fazer nada.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "manila.network": {
    active: "A rede de compartilhamento pode ser usada para novos compartilhamentos.",
    error:
      "Uma alteração da rede de compartilhamento falhou em um de seus servidores; um administrador precisa investigar e redefinir o estado.",
    network_change:
      "Sub-redes ou serviços de segurança estão sendo alterados em todos os servidores da rede; não é preciso fazer nada.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "manila.group": {
    creating: "O grupo de compartilhamentos está sendo criado; não é preciso fazer nada.",
    available:
      "O grupo de compartilhamentos está completo; é possível criar compartilhamentos nele e snapshots de todos ao mesmo tempo.",
    deleting: "O grupo de compartilhamentos está sendo excluído e desaparecerá sozinho.",
    error:
      "O grupo de compartilhamentos não pôde ser criado ou excluído; leia as mensagens e depois exclua-o ou peça que o estado seja redefinido.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "manila.backup": {
    creating: "O compartilhamento está sendo copiado para o repositório de backups; progress mostra o andamento.",
    available: "O backup está completo e pode ser restaurado.",
    restoring: "O backup está sendo restaurado em um compartilhamento; restore_progress mostra o andamento.",
    deleting: "O backup está sendo excluído e desaparecerá sozinho.",
    error: "O backup falhou; leia o motivo, exclua o backup e crie outro.",
    error_deleting:
      "A exclusão do backup falhou, e ele continua armazenado; tente de novo ou peça que o estado seja redefinido.",
    unknown:
      "O valor está ausente ou é desconhecido para esta versão; não presuma que está tudo bem nem que houve falha.",
  },
  "manila.share.bin": {
    true: "O compartilhamento foi excluído e está na lixeira; restaure-o antes do fim do prazo, ou ele será excluído para sempre.",
    false: "O compartilhamento não está excluído; o estado mostra o resto.",
    unknown: "Não foi informado se o compartilhamento está na lixeira; não presuma nem uma coisa nem outra.",
  },
};
