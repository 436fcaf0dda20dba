import '@ess-orientation/widget/define';
import { createApp } from 'vue';
import Orientation from './Orientation.vue';

createApp(Orientation).mount('#root');
