import type { Command } from './command.js'

/** What `--help` prints for a command. */
export function helpOf(command: Command, subcommands: readonly Command[]): string {
  const options = Object.entries(command.options).map(([name, { short, value, help }]): [string, string] => [
    `${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`,
    help,
  ])
  const rows: [string, string][] = [
    ...options,
    ['-h, --help', 'show this help'],
    ['-v, --version', 'show the version'],
  ]
  const others = subcommands.filter((other) => other !== command)
  return [
    command.summary,
    '',
    'Usage',
    ...command.usage.map((line) => `  ${line}`),
    '',
    'Options',
    ...table(rows),
    ...(command.name === 'wirecopy'
      ? ['', 'Other commands', ...table(others.map(({ name, summary }) => [name, summary]))]
      : []),
    '',
    command.notes,
  ].join('\n')
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(
    ([left, right]) => `  ${left.padEnd(width)}  ${right.replaceAll('\n', `\n${' '.repeat(width + 4)}`)}`,
  )
}
