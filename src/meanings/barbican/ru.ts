import type { barbican } from "../../catalog/barbican/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** Russian, in the terms of the labels. Unsure: secret.ERROR (заказ, the order of a secret). */
export const barbicanRu: ServiceMeanings<typeof barbican> = {
  lang: "ru",
  "barbican.secret": {
    PENDING: "Секрет генерируется и пока не существует.",
    ACTIVE: "Секрет сохранён; получить его может любой, у кого есть доступ.",
    ERROR: "Заказ секрета не выполнен; прочтите error_reason, удалите заказ и создайте новый.",
    unknown: "Значение не передано или неизвестно этой версии; по нему нельзя судить ни об исправности, ни о сбое.",
  },
};
