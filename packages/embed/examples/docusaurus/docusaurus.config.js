// The part of docusaurus.config.js that the element needs: its module, once for the whole site.
export default {
  scripts: [{ src: 'https://example.org/two-phones/embed.js', type: 'module' }],
};
