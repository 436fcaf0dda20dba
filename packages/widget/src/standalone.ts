import './define';

export * from './index';
