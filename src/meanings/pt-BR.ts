import type { Meanings } from "../language/meanings.ts";

/**
 * Brazilian Portuguese. Register: impersonal for what happens, the imperative of você for what a person has to do.
 * Terms are those of the labels: instância is the server that Nova manages, máquina virtual the guest that the
 * hypervisor sees; estado alone is the status, vm_state keeps its API name. Soft reboot is plain reinicialização, hard
 * reinicialização forçada.
 * Unsure: leading.task, task.image_backup, task.resize_migrated, task.shelving_offloading, vm.soft-delete and
 * status.SOFT_DELETED (prazo de recuperação for the reclaim interval).
 */
export const ptBR: Meanings = {
  lang: "pt-BR",
  leading: {
    deleted: "A instância não existe mais, então o resto não importa.",
    unreachable: "A célula da instância não responde, então o resto pode estar desatualizado.",
    task: "Há uma tarefa em andamento, e a maioria dos estados não mostra tarefas.",
    error: "A instância falhou, e isso importa mais que seus outros estados.",
    status: "Nenhuma tarefa em andamento foi informada, então o estado resume a situação da instância.",
    power: "Só o estado de energia foi enviado.",
  },
  power: {
    NOSTATE:
      "O hipervisor não sabe: a máquina virtual ainda não foi criada, está arquivada ou está inacessível; consulte o estado da instância e a tarefa.",
    RUNNING: "O hipervisor vê a máquina virtual ligada, mas não sabe se o sistema operacional dela já iniciou.",
    BLOCKED:
      "Valor antigo do Xen: a máquina virtual está em execução, mas sua CPU está ociosa; trate-o como RUNNING, que o substitui desde o Folsom.",
    PAUSED:
      "A máquina virtual está congelada na memória: não usa CPU, mas mantém sua RAM; retire-a da pausa para que continue.",
    SHUTDOWN:
      "O hipervisor vê a máquina virtual desligada; o vm_state mostra se isso é o esperado; se for stopped, ligue a instância para usá-la.",
    SHUTOFF:
      "Segundo valor antigo para uma máquina virtual desligada; trate-o como SHUTDOWN, que o substitui desde o Folsom.",
    CRASHED:
      "O hipervisor informa que a máquina virtual entrou em pane e não está em execução; veja o log do console e depois ligue a instância ou force a reinicialização.",
    SUSPENDED:
      "A máquina virtual está parada e sua memória está salva em disco; retome-a para continuar de onde parou.",
    FAILED:
      "Valor antigo, retirado no Folsom: a máquina virtual não pôde ser criada; trate-o como o vm_state error: leia a falha e depois reconstrua ou exclua a instância.",
    BUILDING:
      "Valor antigo, retirado no Liberty: a máquina virtual ainda está sendo criada; basta aguardar; o Nova agora informa isso com o vm_state building.",
    unknown:
      "O estado de energia está ausente ou é desconhecido para esta versão; não considere a instância ligada nem desligada.",
  },
  task: {
    none: "Não há nenhuma tarefa em andamento; a instância fica como está até que alguém intervenha.",
    scheduling:
      "O Nova está escolhendo um host para a nova instância; não é preciso fazer nada: o próximo passo é automático.",
    block_device_mapping:
      "Os discos e volumes da nova instância estão sendo criados e anexados; ela ainda não pode ser usada.",
    networking: "As portas e os endereços da nova instância estão sendo alocados; ainda não é possível acessá-la.",
    spawning:
      "Último passo da criação: o hipervisor está criando e iniciando a máquina virtual; em breve ela poderá ser usada.",
    image_snapshot:
      "Um snapshot do disco está sendo criado; a máquina virtual pode congelar por um momento e depois continua como antes.",
    image_snapshot_pending:
      "Um snapshot foi solicitado, mas o host ainda não o iniciou; a instância pode ser usada normalmente.",
    image_pending_upload:
      "O snapshot foi criado, e seu envio está pendente; a instância pode ser usada normalmente, mas a imagem ainda não está pronta.",
    image_uploading:
      "O snapshot está sendo enviado; a instância pode ser usada normalmente, e a imagem ficará pronta quando o envio terminar.",
    image_backup:
      "Uma imagem de backup está sendo criada, uma de um conjunto rotativo; a instância mantém seu estado, e a tarefa termina sozinha.",
    updating_password:
      "O agente na máquina virtual está alterando a senha de administrador; a instância continua em execução; entre com a nova senha quando a tarefa terminar.",
    resize_prep:
      "Um destino está sendo preparado para redimensionar ou migrar a frio; a instância pode ser usada normalmente até o início da transferência.",
    resize_migrating:
      "A instância está fora do ar enquanto seus discos são transferidos para o destino; não é preciso fazer nada: os próximos passos são automáticos.",
    resize_migrated:
      "Os discos foram transferidos, mas o destino ainda não assumiu a instância, que continua fora do ar.",
    resize_finish:
      "O destino está iniciando a instância com o novo tamanho ou local; depois é preciso confirmar ou reverter.",
    resize_reverting:
      "A instância está voltando ao tamanho e ao host anteriores, o que interrompe seu serviço; a tarefa termina sozinha.",
    resize_confirming:
      "A cópia anterior da instância está sendo removida, então não é mais possível reverter; a instância em si não é afetada.",
    rebooting:
      "Uma reinicialização foi solicitada e é feita pelo próprio sistema operacional da máquina virtual; a instância fica indisponível até que ele inicie de novo.",
    reboot_pending:
      "O host aceitou a reinicialização e a está preparando; em breve a instância ficará indisponível por pouco tempo.",
    reboot_started:
      "O hipervisor está executando a reinicialização; a instância volta a ficar disponível quando o sistema operacional iniciar.",
    rebooting_hard:
      "A energia está prestes a ser cortada e restabelecida, não importa o que a máquina virtual esteja fazendo; os dados não salvos serão perdidos.",
    reboot_pending_hard:
      "O host aceitou a reinicialização forçada e a está preparando; a máquina virtual não recebe nenhum aviso.",
    reboot_started_hard:
      "O hipervisor está executando a reinicialização forçada; a instância volta a ficar disponível quando o sistema operacional iniciar.",
    pausing: "A máquina virtual está sendo congelada na memória; ela não responde até ser retirada da pausa.",
    unpausing:
      "A máquina virtual está sendo retirada da pausa e continua a partir da memória; em instantes ela poderá ser usada.",
    suspending:
      "A memória da máquina virtual está sendo salva em disco; depois a máquina para e não poderá ser usada até ser retomada.",
    resuming:
      "A máquina virtual suspensa está sendo retomada a partir do disco; poderá ser usada quando a tarefa terminar.",
    "powering-off":
      "A máquina virtual recebe um pedido de desligamento e, se demorar demais, é desligada à força; a tarefa termina sozinha.",
    "powering-on": "A instância está sendo ligada; poderá ser usada quando o sistema operacional iniciar.",
    rescuing:
      "A instância está reiniciando a partir de uma imagem de resgate, com seu próprio disco anexado para reparo; enquanto isso, não presta seu serviço normal.",
    unrescuing:
      "A instância está saindo do modo de resgate e reiniciando a partir do próprio disco, e com isso volta a prestar seu serviço normal.",
    rebuilding:
      "O disco raiz está sendo substituído por uma imagem, ou a instância está sendo evacuada de um host com falha; enquanto isso, ela não pode ser usada.",
    rebuild_block_device_mapping:
      "Como parte da reconstrução, os discos e volumes estão sendo anexados de novo; a instância ainda não pode ser usada.",
    rebuild_spawning:
      "Último passo da reconstrução: o hipervisor está criando e iniciando a máquina virtual de novo; não é preciso fazer nada.",
    migrating:
      "A instância está sendo migrada em tempo real para outro host e continua em execução; não é preciso fazer nada: a tarefa termina sozinha.",
    deleting:
      "A instância está sendo excluída, mesmo que seu estado ainda seja ACTIVE, SHUTOFF ou ERROR; ela desaparecerá sozinha.",
    "soft-deleting":
      "A instância está sendo desligada e marcada como excluída; poderá ser restaurada por tempo limitado.",
    restoring:
      "A instância excluída de forma reversível está sendo restaurada; poderá ser usada quando a tarefa terminar.",
    shelving: "A instância está sendo desligada e arquivada; não poderá ser usada até ser desarquivada.",
    shelving_image_pending_upload:
      "A instância, já fora do ar, está sendo arquivada: a imagem do disco foi criada, e seu envio está pendente.",
    shelving_image_uploading:
      "A instância está sendo arquivada: a imagem do disco está sendo enviada ao serviço de imagens; não é preciso fazer nada.",
    shelving_offloading:
      "A instância arquivada está sendo removida do host para liberar recursos; desarquive-a para voltar a usá-la.",
    unshelving:
      "A instância arquivada está sendo colocada em um host e iniciada; poderá ser usada quando o sistema operacional iniciar.",
    unknown:
      "A tarefa não foi enviada ou é desconhecida para esta versão; não presuma que não há tarefas em andamento.",
  },
  vm: {
    active:
      "Segundo o Nova, a instância deveria estar em execução; o estado de energia mostra se o hipervisor concorda.",
    building:
      "A instância existe no banco de dados do Nova e ainda está sendo criada; não é preciso fazer nada: a criação termina sozinha.",
    paused: "A instância foi pausada a pedido e aguarda na memória; retire-a da pausa para usá-la.",
    suspended: "A instância foi suspensa a pedido e aguarda em disco; retome-a para usá-la.",
    stopped:
      "A instância foi desligada, a pedido ou a partir da própria máquina virtual; mantém seu disco e seu lugar no host; ligue-a para usá-la.",
    rescued:
      "A instância está em execução a partir de uma imagem de resgate; repare o disco dela e depois saia do modo de resgate.",
    resized:
      "A instância está com o novo tamanho ou local; verifique-a e depois confirme para manter a mudança ou reverta para desfazê-la.",
    "soft-delete":
      "A instância está desligada e marcada como excluída; restaure-a antes do fim do prazo de recuperação, ou ela será perdida para sempre.",
    deleted: "Só resta o registro da instância; ela não pode mais ser recuperada.",
    error:
      "A última operação deixou a instância inutilizável; leia a falha e depois reconstrua a instância, force a reinicialização, redefina o estado ou exclua-a.",
    shelved:
      "A instância está desligada e salva como imagem, mas ainda mantém seu lugar no host; desarquive-a para usá-la.",
    shelved_offloaded:
      "A instância está arquivada e não ocupa recursos de nenhum host; desarquive-a para colocá-la de novo em um host.",
    unknown: "O vm_state está ausente ou é desconhecido para esta versão; guie-se pelo estado da instância.",
  },
  status: {
    ACTIVE:
      "Até onde o Nova sabe, a instância está ativa; consulte também a tarefa e o estado de energia: a maioria das tarefas e uma máquina virtual desligada não aparecem aqui.",
    BUILD:
      "A instância está sendo criada pela primeira vez; isso termina sozinho: em ACTIVE, ou em ERROR se a criação falhar.",
    DELETED:
      "A instância foi excluída; só administradores e consultas com changes-since ainda a veem; não há mais nada a fazer.",
    ERROR:
      "A instância falhou; leia a mensagem de falha e depois reconstrua a instância, force a reinicialização, redefina o estado ou exclua-a.",
    HARD_REBOOT:
      "A energia da instância está sendo cortada e restabelecida; ela volta sozinha quando o sistema operacional iniciar.",
    MIGRATING:
      "A instância está sendo migrada em tempo real para outro host e continua em execução; não é preciso fazer nada.",
    PASSWORD:
      "A senha de administrador está sendo alterada; a instância continua em execução; este estado indica uma operação e desaparece quando ela termina.",
    PAUSED:
      "A instância está congelada na memória e ainda ocupa recursos do host; ela não responde até ser retirada da pausa.",
    REBOOT: "O sistema operacional da máquina virtual está reiniciando; a instância volta sozinha quando ele iniciar.",
    REBUILD:
      "O disco raiz está sendo substituído, ou a instância está sendo evacuada; talvez estivesse desligada ou em ERROR antes; aguarde até que isso termine.",
    RESCUE:
      "A instância está em modo de resgate e não presta seu serviço normal; repare o disco dela e depois saia do modo de resgate.",
    RESIZE:
      "A instância está sendo redimensionada ou migrada a frio e fica fora do ar por parte do tempo; depois é preciso confirmar ou reverter.",
    REVERT_RESIZE:
      "Um redimensionamento ou migração está sendo revertido, geralmente a pedido de alguém; isso termina sozinho.",
    SHELVED:
      "A instância está arquivada, mas ainda mantém seu lugar no host, que pode ser liberado mais tarde sem que ninguém intervenha; desarquive-a para usá-la.",
    SHELVED_OFFLOADED: "A instância está arquivada e não ocupa recursos de nenhum host; desarquive-a para usá-la.",
    SHUTOFF:
      "A instância está desligada (seu vm_state é stopped) e seus recursos continuam reservados; ligue-a para usá-la.",
    SOFT_DELETED:
      "A instância foi excluída, mas ainda não para sempre: restaure-a antes do fim do prazo de recuperação ou deixe que desapareça.",
    SUSPENDED:
      "A memória da instância está salva em disco e seus recursos continuam reservados; retome-a para continuar.",
    UNKNOWN:
      "A célula da instância não responde ou o registro dela está danificado; a instância em si pode estar bem; aguarde ou consulte o operador.",
    VERIFY_RESIZE:
      "O redimensionamento ou a migração terminou: verifique a instância e depois confirme ou reverta; algumas nuvens confirmam sozinhas depois de um tempo.",
    unknown: "O estado está ausente ou é desconhecido para esta versão; este não é o UNKNOWN do próprio Nova.",
  },
};
