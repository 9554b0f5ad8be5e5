import { defineField, type Field, type FieldDefinition } from "./field.ts";
import { noteService } from "./servicesInUse.ts";

/** Makes a field of a service. A language that is loaded brings the words of services, once a page has such a field. */
export function serviceField<State extends string>(definition: FieldDefinition<State>): Field<State> {
  noteService();
  return defineField(definition);
}
