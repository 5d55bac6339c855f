import { memoryTranscripts } from '../../src/adapters/memory-transcripts.ts'
import { transcriptStoreContract } from '../contracts/transcript-store.ts'

transcriptStoreContract('in memory', memoryTranscripts)
