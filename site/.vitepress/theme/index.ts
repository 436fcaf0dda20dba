import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { defineAsyncComponent } from 'vue';
import Demonstration from '../../src/home/Demonstration.vue';
import './style.css';

/** Default layout, our colours, no web font. The tools are loaded by the pages that show them. */
const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('DemonstrationDuModule', Demonstration);
    app.component(
      'ConfigurateurDuModule',
      defineAsyncComponent(() => import('../../src/configurator/Configurator.vue')),
    );
    app.component(
      'AtlasDeCouverture',
      defineAsyncComponent(() => import('../../src/atlas/Atlas.vue')),
    );
  },
};

export default theme;
