import { Injectable } from '@nestjs/common';
import { FlyerWordsNow } from './flyers-words.js';
import type { FlyerGallery } from './flyers.gallery.dto.js';
import { layOut } from './flyers/layout.js';
import { PALETTES } from './flyers/palettes.js';
import { contentOfTemplate, TEMPLATES } from './flyers/templates/index.js';
import { VARIABLES } from './flyers/variables.js';

/** Stands in the pictures of the gallery, where no route is chosen yet; it leads nowhere. */
const SAMPLE_ADDRESS = 'https://example.invalid/';

/** What a flyer can begin with. */
@Injectable()
export class FlyerTemplates {
  constructor(private readonly words: FlyerWordsNow) {}

  async gallery(): Promise<FlyerGallery> {
    const values = await this.words.values();
    return {
      templates: TEMPLATES.map((template) => {
        const content = contentOfTemplate(template);
        const { id, name, use, paper, blocks } = template;
        const words = blocks.flatMap((block) => (block.words ? [{ blockId: block.id, words: block.words }] : []));
        return { id, name, use, paper, content, words, drawing: layOut(content, values, SAMPLE_ADDRESS).drawing };
      }),
      palettes: PALETTES,
      variables: VARIABLES.map((name) => ({ name, words: values[name] })),
    };
  }
}
