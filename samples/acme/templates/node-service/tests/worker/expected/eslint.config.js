export default [{ ignores: ['dist/'] }];
