import './page.css';

export const metadata = { title: 'Retiring - Next.js example', icons: { icon: [] } };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
