interface Keys {
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

/** Whether a key is pressed for the browser, the system or a screen reader: a control leaves those alone. */
export const isCommand = ({ altKey, ctrlKey, metaKey }: Keys) => altKey || ctrlKey || metaKey
