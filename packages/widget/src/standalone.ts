import './define';
import { upgradeLinksWhenRead } from './upgrade-links';

export * from './index';

upgradeLinksWhenRead();
