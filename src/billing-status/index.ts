/**
 * billing-status: mirrors what the billing system says of invoices and payments, and holds the customers who don’t pay.
 */
export * from './billing-mirror';
export * from './billing-status.module';
export * from './statements';
export * from './words';
