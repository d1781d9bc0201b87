import http from 'node:http';

/** A keep-alive client that adds as little as possible to what is measured. */
export class HttpClient {
  private readonly agent: http.Agent;

  constructor(sockets = 64) {
    this.agent = new http.Agent({ keepAlive: true, maxSockets: sockets });
  }

  /** Resolves with the status once the whole answer has been read. */
  send(
    url: string,
    method: string,
    headers: Record<string, string>,
    body?: string,
  ): Promise<{ status: number; text: string }> {
    return new Promise((resolve, reject) => {
      const request = http.request(url, { method, headers, agent: this.agent }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      });
      request.on('error', reject);
      request.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
