import { marked } from './message.ts'

const SECRET = /[#?&]secret=([\w-]{1,100})/

/**
 * All messages that tell a host the height of this embed, in CSS px: our own, and those that hosts understand
 * already: Canvas and the hosts of SPLICE (`lti.frameResize`), AMP, Embedly and Medium (a JSON text), and WordPress
 * where it has given us a secret.
 * @param address the embed's own address; WordPress puts the secret into its hash
 */
export function heightMessages(height: number, address: string): readonly unknown[] {
  const secret = SECRET.exec(new URL(address).hash)?.[1]
  return [
    marked({ type: 'resize', height }),
    { subject: 'lti.frameResize', height },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
  ]
}
