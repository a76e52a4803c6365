export { default as css } from './styles/later.css?inline';
