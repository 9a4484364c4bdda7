/**
 * The messages between the host's page and the pane's frame: JSON text through postMessage.
 * The pane counts its messages in `_correlationId`, and an answer must give the number back.
 */
export interface PaneMessage {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** What the pane wants with a message. */
export const WANTS = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const REQUEST = 0;
const RESPONSE = 1;
const ANSWER = 0;
const EVENT = 1;
/** Office.js: errorHandlingRequest. */
export const FAILED = -2;

export interface Sender {
  readonly conversation: string;
  readonly origin: string;
}

/** A message of this conversation, or undefined for anything else that is posted about. */
export function paneMessage(text: unknown, conversation: string): PaneMessage | undefined {
  if (typeof text !== "string") return undefined;
  let message: Partial<PaneMessage> | null;
  try {
    message = JSON.parse(text) as Partial<PaneMessage> | null;
  } catch {
    return undefined; // other scripts post what they like
  }
  const ours = message?._conversationId === conversation && message._messageType === REQUEST;
  return ours ? (message as PaneMessage) : undefined;
}

export function answerTo(request: PaneMessage, data: unknown, from: Sender, error = 0): string {
  return response(request, data, from, { _errorCode: error, _responseType: ANSWER });
}

/** An event goes out under the number of the message that registered for it. */
export function eventFor(registration: PaneMessage, data: unknown, from: Sender): string {
  return response(registration, data, from, { _errorCode: 0, _responseType: EVENT });
}

function response(
  request: PaneMessage,
  data: unknown,
  from: Sender,
  outcome: { readonly _errorCode: number; readonly _responseType: number }
): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: request._actionName,
    _conversationId: from.conversation,
    _correlationId: request._correlationId,
    _origin: from.origin,
    _data: data,
    ...outcome,
    _serializerVersion: 1,
  });
}
