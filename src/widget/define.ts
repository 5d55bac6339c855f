import { GroundleafChatElement } from './groundleaf-chat-element.ts'

/** Registers the tag, once; the server is where this script came from, unless the tag names another. */
const script = document.currentScript
if (script instanceof HTMLScriptElement && script.src !== '') GroundleafChatElement.home = new URL(script.src).origin
if (!customElements.get('groundleaf-chat')) customElements.define('groundleaf-chat', GroundleafChatElement)
