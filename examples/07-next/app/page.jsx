import { Finder } from './finder';

export default function Page() {
  return (
    <main>
      <h1>Retiring</h1>
      <Finder />
    </main>
  );
}
