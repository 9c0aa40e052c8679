npm install @open-tip/schema
node type-a-placement.ts
