import {say} from './texts.ts'

/** Two radio buttons; the style sheet shows the language that is chosen, so no script is needed. */
export function languageChoice(): string {
  return `<fieldset class="choice language"><legend class="hidden">${say('language')}</legend><label><input type="radio" name="language" value="nl" checked><span lang="nl" class="keep">NL</span></label><label><input type="radio" name="language" value="en" id="english"><span lang="en" class="keep">EN</span></label></fieldset>`
}
