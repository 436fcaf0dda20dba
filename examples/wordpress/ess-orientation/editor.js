/** Le bloc dans l’éditeur : les réglages à droite, un rappel à la place du module. Rien à compiler. */
(({ blocks, blockEditor, components, element }) => {
  const { createElement: el, Fragment } = element;
  const { InspectorControls, useBlockProps } = blockEditor;
  const { PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } = components;

  function Edit({ attributes, setAttributes }) {
    const set = (name) => (value) => setAttributes({ [name]: value });
    const settings = el(
      PanelBody,
      { title: 'Réglages' },
      el(TextControl, {
        label: 'Territoire',
        help: 'Un code comme DEP-34, REG-93 ou EPCI-200046977. Vide : le lieu est demandé.',
        value: attributes.territory,
        onChange: set('territory'),
      }),
      el(SelectControl, {
        label: 'Pour qui',
        value: attributes.mode,
        options: [
          { label: 'La personne qui porte le projet', value: 'porteur' },
          { label: 'Une conseillère, un conseiller', value: 'conseiller' },
        ],
        onChange: set('mode'),
      }),
      el(TextControl, {
        label: 'Structures montrées d’abord',
        type: 'number',
        min: 1,
        max: 20,
        value: attributes.limit,
        onChange: set('limit'),
      }),
      el(ToggleControl, {
        label: 'Proposer un lien avec les réponses',
        checked: attributes.share,
        onChange: set('share'),
      }),
    );
    const where = attributes.territory ? `Territoire : ${attributes.territory}` : 'Tous les territoires';
    return el(
      Fragment,
      null,
      el(InspectorControls, null, settings),
      el(
        'div',
        useBlockProps(),
        el(Placeholder, {
          label: 'Orientation ESS',
          instructions: `${where}. Le module s’affiche sur la page publiée.`,
        }),
      ),
    );
  }

  blocks.registerBlockType('ess-orientation/orientation', { edit: Edit, save: () => null });
})(window.wp);
