/** While it is being made. On hot paths it spares each `...(x === undefined ? {} : { x })`, which costs an object of its own. */
export type Writable<T> = { -readonly [Name in keyof T]: T[Name] };
