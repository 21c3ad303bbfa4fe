<?php

declare(strict_types=1);

namespace Drupal\service_finder\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\Core\Url;

/**
 * Places the finder. The language is that of the page: the element takes the nearest `lang`.
 */
#[Block(
  id: 'service_finder',
  admin_label: new TranslatableMarkup('Service finder'),
  category: new TranslatableMarkup('Government'),
)]
final class ServiceFinderBlock extends BlockBase {

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration(): array {
    return [
      'life_event' => '',
      'place' => '',
      'catalog_url' => '',
      'heading_level' => 2,
      'fallback_url' => 'https://www.canada.ca/en/services/benefits.html',
      'fallback_text' => 'Benefits of the Government of Canada',
    ];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state): array {
    $fields = [
      'life_event' => [$this->t('Life event to begin with'), $this->t('For example birth or bereavement. Empty: the start.')],
      'place' => [$this->t('Place to begin with'), $this->t('For example ca-on or ca-on-ottawa. Empty: people say it themselves.')],
      'catalog_url' => [$this->t('Address of the catalogue'), $this->t('Empty: the catalogue beside the script.')],
      'fallback_url' => [$this->t('Link shown without script'), $this->t('An address that begins with https://')],
      'fallback_text' => [$this->t('Text of that link'), ''],
    ];
    foreach ($fields as $name => [$title, $description]) {
      $form[$name] = [
        '#type' => $name === 'fallback_url' ? 'url' : 'textfield',
        '#title' => $title,
        '#description' => $description,
        '#default_value' => $this->configuration[$name],
      ];
    }
    $form['life_event']['#pattern'] = '[a-z0-9\-]*';
    $form['place']['#pattern'] = 'ca[a-z0-9\-]*';
    $form['heading_level'] = [
      '#type' => 'number',
      '#title' => $this->t('Level of the main heading'),
      '#min' => 1,
      '#max' => 6,
      '#default_value' => $this->configuration['heading_level'],
    ];
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state): void {
    foreach (array_keys($this->defaultConfiguration()) as $name) {
      $this->configuration[$name] = $form_state->getValue($name);
    }
  }

  /**
   * {@inheritdoc}
   */
  public function build(): array {
    $settings = $this->configuration;
    $attributes = [
      'life-event' => $settings['life_event'],
      'place' => $settings['place'],
      'catalog-url' => $settings['catalog_url'],
      'heading-level' => (string) $settings['heading_level'],
      // The site has its own menu of languages.
      'hide-languages' => TRUE,
    ];
    return [
      '#type' => 'html_tag',
      '#tag' => 'service-finder',
      '#attributes' => array_filter($attributes, static fn ($value) => $value !== ''),
      'fallback' => [
        '#type' => 'link',
        '#title' => $settings['fallback_text'],
        '#url' => Url::fromUri($settings['fallback_url']),
      ],
      '#attached' => ['library' => ['service_finder/finder']],
      // The same for everybody: answers never reach the server.
      '#cache' => ['contexts' => ['languages:language_interface']],
    ];
  }

}
