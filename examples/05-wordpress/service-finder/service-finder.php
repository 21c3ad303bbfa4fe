<?php
/**
 * Plugin Name: Service finder
 * Description: A block and a shortcode with the finder of government benefits and services.
 * Version: 0.1.0
 * Requires at least: 6.5
 * Requires PHP: 7.4
 * License: Apache-2.0
 * Text Domain: service-finder
 */

defined( 'ABSPATH' ) || exit;

/** What an author may set, and what a value must look like. Anything else is left out. */
const SERVICE_FINDER_ATTRIBUTES = array(
	'life-event'    => '/^[a-z0-9-]+$/',
	'place'         => '/^ca[a-z0-9-]*$/',
	'service'       => '/^ca[a-z0-9-]*\/[a-z0-9-]+$/',
	'view'          => '/^(search|home|everything|plan|results)$/',
	'heading-level' => '/^[1-6]$/',
);

add_action(
	'init',
	static function () {
		wp_register_script_module( 'service-finder', plugins_url( 'finder/service-finder.js', __FILE__ ), array(), '0.1.0' );
		wp_register_style( 'service-finder', plugins_url( 'finder.css', __FILE__ ), array(), '0.1.0' );
		register_block_type( __DIR__, array( 'render_callback' => 'service_finder_block' ) );
		add_shortcode( 'service_finder', 'service_finder_shortcode' );
	}
);

/**
 * The block: its settings are named as in JavaScript (lifeEvent).
 *
 * @param array $settings What the author chose.
 */
function service_finder_block( $settings ) {
	$given = array();
	foreach ( $settings as $name => $value ) {
		$given[ strtolower( preg_replace( '/[A-Z]/', '-$0', $name ) ) ] = $value;
	}
	return service_finder_markup( $given, isset( $settings['fallback'] ) ? $settings['fallback'] : '' );
}

/**
 * The shortcode: [service_finder life_event="birth" place="ca-on"]<a href="…">All services</a>[/service_finder]
 *
 * @param array|string $given   Attributes, written with underscores.
 * @param string|null  $content The links shown until the finder is ready.
 */
function service_finder_shortcode( $given, $content = null ) {
	$named = array();
	foreach ( (array) $given as $name => $value ) {
		$named[ str_replace( '_', '-', (string) $name ) ] = $value;
	}
	return service_finder_markup( $named, (string) $content );
}

/**
 * The tag with the attributes that are sound, and the links inside it.
 *
 * @param array  $given    Attribute name => value.
 * @param string $fallback HTML of the links; only what a post may hold.
 */
function service_finder_markup( $given, $fallback ) {
	wp_enqueue_script_module( 'service-finder' );
	wp_enqueue_style( 'service-finder' );
	$html = '<service-finder hide-languages';
	foreach ( SERVICE_FINDER_ATTRIBUTES as $name => $pattern ) {
		if ( isset( $given[ $name ] ) && preg_match( $pattern, (string) $given[ $name ] ) ) {
			$html .= ' ' . $name . '="' . esc_attr( $given[ $name ] ) . '"';
		}
	}
	$links = '' !== trim( $fallback ) ? wp_kses_post( $fallback ) : '<a href="https://www.canada.ca/">Canada.ca</a>';
	return $html . '>' . $links . '</service-finder>';
}
