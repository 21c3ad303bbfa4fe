import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import '@service-finder/widget/define';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main [attr.lang]="lang()">
      <h1>{{ lang() === 'fr' ? 'Déménager dans une nouvelle ville' : 'Moving to a new city' }}</h1>
      <p>
        <button type="button" (click)="lang.set(lang() === 'en' ? 'fr' : 'en')">{{ lang() === 'en' ? 'Français' : 'English' }}</button>
        <output>{{ lang() === 'en' ? 'Questions answered: ' : 'Questions répondues : ' }}{{ answered() }}</output>
      </p>
      <service-finder catalog-url="/catalog/catalog.json" (service-finder-answers-change)="answered.set($event.answered)">
        <a href="https://www.canada.ca/en/services/benefits.html">Benefits of the Government of Canada</a>
      </service-finder>
    </main>
  `,
})
class App {
  readonly answered = signal(0);
  readonly lang = signal('en');
}

void bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
