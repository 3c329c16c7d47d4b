/** What producer and workers share. REDIS_PORT tells them where; only loopback is spoken to. */
export const queueName = 'letters'
export const connection = {host: '127.0.0.1', port: Number(process.env.REDIS_PORT ?? 6379), maxRetriesPerRequest: null}
