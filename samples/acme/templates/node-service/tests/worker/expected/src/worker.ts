import { connect } from 'amqplib';
import type { Config } from './config.js';

export async function work(config: Config, handle: (message: string) => Promise<void>) {
  const connection = await connect(config.QUEUE_URL);
  const channel = await connection.createChannel();
  await channel.assertQueue(config.QUEUE_NAME, { durable: true });
  await channel.prefetch(10);
  await channel.consume(config.QUEUE_NAME, async message => {
    if (!message) return;
    try {
      await handle(message.content.toString());
      channel.ack(message);
    } catch {
      channel.nack(message, false, !message.fields.redelivered);
    }
  });
  return () => connection.close();
}
