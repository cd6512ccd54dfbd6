import { InvoicesPage } from './invoices-page';

export default InvoicesPage;
