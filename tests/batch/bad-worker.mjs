// A thread that does as the names of its inputs say.
export default async inputs => {
  for (const {name} of inputs) {
    if (name === 'hang') for (;;);
    if (name === 'die') await new Promise(() => setTimeout(() => JSON.parse('{')))
  }
  return inputs.map(({name}) => ({letter: name, report: ''}))
}
