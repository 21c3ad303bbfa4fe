// The block in the editor: two fields and a note. The page itself is written by PHP.
(({ blocks, blockEditor, components, element, i18n }) => {
  const { createElement: h } = element;
  const { __ } = i18n;
  const field = (label, help, value, onChange) =>
    h(components.TextControl, { label, help, value, onChange, __next40pxDefaultSize: true, __nextHasNoMarginBottom: true });

  blocks.registerBlockType('service-finder/finder', {
    edit: ({ attributes, setAttributes }) =>
      h(
        'div',
        blockEditor.useBlockProps(),
        h(components.Placeholder, { icon: 'search', label: __('Service finder', 'service-finder') }, [
          field(__('Life event to begin with', 'service-finder'), 'birth, bereavement …', attributes.lifeEvent, (lifeEvent) =>
            setAttributes({ lifeEvent }),
          ),
          field(__('Place to begin with', 'service-finder'), 'ca-on, ca-qc-montreal …', attributes.place, (place) =>
            setAttributes({ place }),
          ),
        ]),
      ),
    save: () => null,
  });
})(window.wp);
