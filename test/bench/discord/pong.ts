/** The least that a bot on discord.js can be: what Attaché's door is measured against. */
import { Client, Events, GatewayIntentBits } from 'discord.js';
import { tellMemory } from './memory.ts';

tellMemory();
const { DISCORD_TOKEN = '', DISCORD_API_URL = '' } = process.env;
const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
const client = new Client({
  intents: [Guilds, GuildMessages, DirectMessages],
  rest: { api: DISCORD_API_URL, globalRequestsPerSecond: Number.POSITIVE_INFINITY },
  allowedMentions: { parse: [], repliedUser: false },
});
client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isRepliable()) await interaction.reply({ content: 'pong' });
});
await client.login(DISCORD_TOKEN);
