// Exit code 0 when the service in this container can do its work, 1 when it can't or doesn't answer.
const port = process.env.PORT || 3000;
const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null);
process.exit(answer?.ok ? 0 : 1);
